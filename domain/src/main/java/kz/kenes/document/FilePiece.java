package kz.kenes.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.kenes.shared.DomainEntity;

/** A part of a kept file's bytes. Pieces are small enough for an ordinary column of every database. */
@Entity
@Table(name = "file_piece")
public class FilePiece extends DomainEntity {

    static final int LENGTH = 512 * 1024;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    private int ordinal;

    @Column(name = "piece_bytes")
    private byte[] bytes;

    protected FilePiece() {}

    private FilePiece(StoredFile file, int ordinal, byte[] bytes) {
        this.file = file;
        this.ordinal = ordinal;
        this.bytes = bytes;
    }

    /** The pieces of a file, in order. */
    public static List<FilePiece> of(StoredFile file, byte[] bytes) {
        List<FilePiece> pieces = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += LENGTH) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + LENGTH));
            pieces.add(new FilePiece(file, pieces.size(), part));
        }
        return pieces;
    }

    public StoredFile file() {
        return file;
    }

    /** Place among the pieces of the file, from 0 on. */
    public int ordinal() {
        return ordinal;
    }
}
