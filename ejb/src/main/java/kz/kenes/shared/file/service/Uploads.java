package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.file.FileViolation;
import kz.kenes.shared.service.NumberSetting;

/**
 * The guard at the door for files. A file passes when it is not too big, is of an accepted kind by its content, is named
 * accordingly, is whole, and does no harm when opened. Archives are looked through without keeping what they unpack to.
 */
@ApplicationScoped
public class Uploads {

    /** Kinds that go with a meeting or a paper. */
    public static final Set<FileKind> DOCUMENTS = EnumSet.allOf(FileKind.class);
    /** Kinds that hold a table to import. */
    public static final Set<FileKind> TABLES = EnumSet.of(FileKind.XLSX, FileKind.CSV);

    static final int MEGABYTE = 1024 * 1024;
    static final int LONGEST_NAME = 200;

    private static final int DEFAULT_MEGABYTES = 20;

    private final int megabytes;

    /** Takes files up to the size set by {@code kenes.upload.megabytes} or {@code KENES_UPLOAD_MEGABYTES}, 20 MB by default. */
    public Uploads() {
        this(new NumberSetting("kenes.upload.megabytes", DEFAULT_MEGABYTES).value());
    }

    Uploads(int megabytes) {
        this.megabytes = megabytes;
    }

    /** Greatest size of a file in bytes. */
    public long limit() {
        return (long) megabytes * MEGABYTE;
    }

    /**
     * Lets a file pass or refuses it.
     *
     * @return the file with a name fit for saving and its true media type
     * @throws RuleViolation one of {@link FileViolation}
     */
    public FileContent check(FileContent file, Set<FileKind> accepted) {
        String name = FileName.of(file.name());
        byte[] bytes = file.bytes();
        require(bytes != null && bytes.length > 0, FileViolation.EMPTY, name);
        require(bytes.length <= limit(), FileViolation.TOO_BIG, name, megabytes);
        FileKind kind = kind(name, bytes, accepted);
        return new FileContent(name, kind.mediaType(), bytes);
    }

    private static FileKind kind(String name, byte[] bytes, Set<FileKind> accepted) {
        FileInspection inspection = new FileInspection(name, bytes);
        FileKind kind = inspection.kind();
        require(kind != null && accepted.contains(kind), FileViolation.KIND_NOT_ACCEPTED, name, endings(accepted));
        require(kind.isNamed(name), FileViolation.NAME_DIFFERS, name, kind.name());
        inspection.requireWhole();
        return kind;
    }

    private static String endings(Set<FileKind> accepted) {
        return accepted.stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
