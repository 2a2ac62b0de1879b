package kz.kenes.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import kz.kenes.document.FilePiece;
import kz.kenes.document.StoredFile;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.service.FileKind;
import kz.kenes.shared.file.service.FileName;
import kz.kenes.shared.file.service.Uploads;
import kz.kenes.shared.service.Caller;

/**
 * Keeps files for other features, inside their transactions. Whether the caller may keep or read a file is for the feature to say
 * that the file belongs to.
 */
@ApplicationScoped
public class Files {

    @Inject
    private FileRecords records;

    @Inject
    private Uploads uploads;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Keeps a file that a person brings.
     *
     * @throws RuleViolation one of {@link kz.kenes.shared.file.FileViolation}
     */
    public StoredFile keepUpload(FileContent file, Set<FileKind> accepted) {
        return keep(uploads.check(file, accepted));
    }

    /**
     * Keeps a file that Kenes made.
     *
     * @param name name without ending
     */
    public StoredFile keepOwn(String name, FileKind kind, byte[] bytes) {
        return keep(new FileContent(FileName.of(name + "." + kind.ending()), kind.mediaType(), bytes));
    }

    private StoredFile keep(FileContent file) {
        StoredFile stored =
                new StoredFile(file.name(), file.mediaType(), file.bytes(), caller.personId(), clock.instant());
        records.add(stored, FilePiece.of(stored, file.bytes()));
        return stored;
    }

    /** @throws RuleViolation {@link SharedViolation#NOT_FOUND} */
    public StoredFile get(Long file) {
        return records.get(file);
    }

    /**
     * The file as it was kept.
     *
     * @throws RuleViolation {@link SharedViolation#NOT_FOUND}
     * @throws IllegalStateException if the bytes are not those that were kept
     */
    public FileContent read(Long file) {
        StoredFile stored = records.get(file);
        byte[] bytes = records.bytes(stored);
        if (!stored.isOf(bytes)) {
            throw new IllegalStateException("file " + file + " differs from its hash");
        }
        return new FileContent(stored.name(), stored.mediaType(), bytes);
    }
}
