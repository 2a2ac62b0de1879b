package kz.kenes.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import kz.kenes.shared.api.FileContent;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.file.UploadedFile;

/** Files that the reader has sent along with a page, as the API takes them. */
public final class Uploaded {

    private Uploaded() {}

    public static FileContent file(FileUploadEvent event) {
        UploadedFile file = event.getFile();
        return new FileContent(file.getFileName(), file.getContentType(), file.getContent());
    }

    /** Null when no file was chosen, or an empty one. */
    public static FileContent file(Part part) throws IOException {
        if (part == null || part.getSize() == 0) {
            return null;
        }
        try (InputStream content = part.getInputStream()) {
            return new FileContent(part.getSubmittedFileName(), part.getContentType(), content.readAllBytes());
        }
    }
}
