package kz.kenes.notice.service;

import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A text as part of a mail, in UTF-8 bytes of its own: no converter of the mail library has to know its type.
 *
 * @param type media type with its parameters
 */
record TextSource(String text, String type) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("only read");
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return "text";
    }
}
