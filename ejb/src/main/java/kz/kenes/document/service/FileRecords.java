package kz.kenes.document.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.util.List;
import kz.kenes.document.FilePiece;
import kz.kenes.document.StoredFile;
import kz.kenes.shared.SharedViolation;

/** The kept files. */
@Dependent
class FileRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    StoredFile get(Long file) {
        StoredFile found = file == null ? null : em.find(StoredFile.class, file);
        require(found != null, SharedViolation.NOT_FOUND);
        return found;
    }

    void add(StoredFile file, List<FilePiece> pieces) {
        em.persist(file);
        pieces.forEach(em::persist);
        // Other features refer to a file by its id alone, which the provider cannot put in order.
        em.flush();
    }

    byte[] bytes(StoredFile file) {
        List<byte[]> pieces = em.createQuery(
                        "select p.bytes from FilePiece p where p.file = :file order by p.ordinal", byte[].class)
                .setParameter("file", file)
                .getResultList();
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) file.size());
        pieces.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
