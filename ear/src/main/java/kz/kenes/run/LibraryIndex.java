package kz.kenes.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Gives every library of the EAR an empty index of annotations. At each start WildFly reads every class of a jar that has none, in
 * search of beans and entities; there are none but in the modules of Kenes, whose indexes are written when they are compiled.
 */
public final class LibraryIndex {

    /** What Jandex 3.2 writes for no class at all. */
    private static final byte[] EMPTY = HexFormat.of().parseHex("babe1f150c" + "00".repeat(16));

    private static final String PLACE = "META-INF/jandex.idx";
    private static final String OWN = "kenes-";

    private LibraryIndex() {}

    /** @param args the directory of the libraries */
    public static void main(String[] args) throws IOException {
        try (DirectoryStream<Path> libraries = Files.newDirectoryStream(Path.of(args[0]), "*.jar")) {
            for (Path library : libraries) {
                if (!library.getFileName().toString().startsWith(OWN)) {
                    mark(library);
                }
            }
        }
    }

    private static void mark(Path library) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(library)) {
            Path index = jar.getPath(PLACE);
            if (!Files.exists(index)) {
                Files.createDirectories(index.getParent());
                Files.write(index, EMPTY);
            }
        }
    }
}
