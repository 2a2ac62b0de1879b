package kz.kenes.notice.service;

import kz.kenes.notice.MailContent;
import kz.kenes.notice.MailContent.Invitation;
import kz.kenes.notice.Message;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.vocabulary.Language;

/** Sets a message as a mail: plain text and a quiet HTML page that loads nothing from elsewhere. */
final class MailLayout {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#1b2430;font:16px/1.5 'Segoe UI',Arial,sans-serif">
            <div style="max-width:640px">
            <h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">%s</h1>
            %s<p style="margin:20px 0"><a href="%s" style="color:#0b5c8f">%s</a></p>
            <p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dde5;color:#566373;font-size:14px">%s</p>
            </div>
            </body>
            </html>
            """;

    private MailLayout() {}

    /** @param invitation calendar entry, or null */
    static MailContent of(Message message, Invitation invitation) {
        String address = PublicAddress.of(message.link());
        String open = words("mail.open", message.language());
        String footer = words("mail.footer", message.language());
        String text = message.text() + "\n\n" + open + ": " + address + "\n\n-- \n" + footer + "\n";
        StringBuilder paragraphs = new StringBuilder();
        for (String paragraph : message.paragraphs()) {
            paragraphs
                    .append("<p style=\"margin:0 0 8px\">")
                    .append(escaped(paragraph))
                    .append("</p>\n");
        }
        String title = escaped(message.title());
        String html = PAGE.formatted(
                message.language().tag(), title, title, paragraphs, escaped(address), escaped(open), escaped(footer));
        return new MailContent(message.title(), text, html, invitation);
    }

    private static String words(String key, Language language) {
        return Wording.phrase("notice", key, language);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
