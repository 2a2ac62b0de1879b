package kz.kenes.council.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.vocabulary.Language;

/** A paper made once and never again: in which language and format, where it is stored, and the hash of its bytes. */
@Embeddable
public class FrozenPaper implements Serializable {

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_format")
    private PaperFormat format;

    @Column(name = "stored_file_id")
    private long file;

    private String sha256;

    protected FrozenPaper() {}

    /**
     * @param file id of the stored file
     * @param sha256 of its bytes, in hexadecimal
     */
    public FrozenPaper(Language language, PaperFormat format, long file, String sha256) {
        this.language = language;
        this.format = format;
        this.file = file;
        this.sha256 = sha256;
    }

    /** The Kazakh PDF is the official paper: its hash is what is signed. */
    public boolean isOfficial() {
        return language == Language.KK && format == PaperFormat.PDF;
    }

    public Language language() {
        return language;
    }

    public PaperFormat format() {
        return format;
    }

    /** Id of the stored file. */
    public long file() {
        return file;
    }

    public String sha256() {
        return sha256;
    }
}
