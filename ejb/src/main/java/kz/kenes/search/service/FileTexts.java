package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.shared.file.service.FileWords;

/** The words of kept files. Each file is read once, by whichever node needs it first. */
@Dependent
class FileTexts {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private Files files;

    /** By the id of the file. */
    Map<Long, String> of(Collection<StoredFile> wanted) {
        Map<Long, String> texts = new HashMap<>();
        if (wanted.isEmpty()) {
            return texts;
        }
        List<Long> ids = wanted.stream().map(StoredFile::id).distinct().toList();
        @SuppressWarnings("unchecked")
        List<Object[]> known = em.createNativeQuery("select file_id, words from search_file_text where file_id in ("
                        + String.join(",", ids.stream().map(String::valueOf).toList()) + ")")
                .getResultList();
        known.forEach(row -> texts.put(((Number) row[0]).longValue(), (String) row[1]));
        for (Long id : ids) {
            texts.computeIfAbsent(id, this::readAndKeep);
        }
        return texts;
    }

    private String readAndKeep(Long id) {
        String words = FileWords.of(files.read(id));
        em.createNativeQuery("insert into search_file_text (file_id, words) values (?1, ?2) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, words)
                .executeUpdate();
        return words;
    }
}
