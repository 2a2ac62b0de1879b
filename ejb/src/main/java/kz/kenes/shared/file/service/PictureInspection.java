package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.file.FileViolation;

/** Walks through the parts of a picture without drawing it, so that a huge one costs no memory. */
final class PictureInspection {

    private static final int MEGAPIXELS = 50;
    private static final int PNG_SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private final String name;
    private final byte[] bytes;

    PictureInspection(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    void requireWholePng() {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(PNG_SIGNATURE);
            for (int number = 0; ; number++) {
                int length = in.getInt();
                require(length >= 0 && length <= in.remaining() - 8, FileViolation.BROKEN, name);
                int start = in.position();
                int type = in.getInt();
                require(number > 0 || type == IHDR && length == 13, FileViolation.BROKEN, name);
                if (type == IHDR) {
                    requireModestSize(in.getInt(), in.getInt());
                }
                in.position(start + 4 + length);
                require(in.getInt() == checksum(start, 4 + length), FileViolation.BROKEN, name);
                if (type == IEND) {
                    return;
                }
            }
        } catch (BufferUnderflowException e) {
            throw new RuleViolation(FileViolation.BROKEN, name);
        }
    }

    private int checksum(int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    void requireWholeJpeg() {
        boolean sized = false;
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes).position(2);
            while (true) {
                require((in.get() & 0xFF) == 0xFF, FileViolation.BROKEN, name);
                int marker = in.get() & 0xFF;
                int length = in.getShort() & 0xFFFF;
                require(length >= 2 && length - 2 <= in.remaining(), FileViolation.BROKEN, name);
                int next = in.position() + length - 2;
                if (isFrame(marker)) {
                    in.get();
                    int height = in.getShort() & 0xFFFF;
                    requireModestSize(in.getShort() & 0xFFFF, height);
                    sized = true;
                }
                in.position(next);
                if (marker == 0xDA) {
                    break;
                }
            }
        } catch (BufferUnderflowException e) {
            throw new RuleViolation(FileViolation.BROKEN, name);
        }
        require(sized && endsAsJpeg(), FileViolation.BROKEN, name);
    }

    private static boolean isFrame(int marker) {
        boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return marker >= 0xC0 && marker <= 0xCF && !table;
    }

    private boolean endsAsJpeg() {
        int last = bytes.length - 1;
        while (last > 0 && bytes[last] == 0) {
            last--;
        }
        return last > 0 && (bytes[last] & 0xFF) == 0xD9 && (bytes[last - 1] & 0xFF) == 0xFF;
    }

    private void requireModestSize(int width, int height) {
        require(width > 0 && height > 0, FileViolation.BROKEN, name);
        boolean modest = (long) width * height <= MEGAPIXELS * 1_000_000L;
        require(modest, FileViolation.TOO_MANY_PIXELS, name, MEGAPIXELS);
    }
}
