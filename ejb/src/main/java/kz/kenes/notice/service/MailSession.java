package kz.kenes.notice.service;

import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import kz.kenes.notice.MailContent;
import kz.kenes.notice.MailContent.Invitation;
import kz.kenes.notice.OutboxMail;

/** The server's mail session {@code java:jboss/mail/Kenes}: its sender, its connection, and mails in the form it takes. */
@ApplicationScoped
class MailSession {

    private static final String SENDER_NAME = "Кеңес";

    @Resource(lookup = "java:jboss/mail/Kenes")
    private Session session;

    /** Address from which Kenes writes. */
    String sender() {
        String from = session.getProperty("mail.from");
        return from == null ? "kenes@localhost" : from;
    }

    /** A connection to the mail server, to be closed by the caller. */
    Transport connect() throws MessagingException {
        Transport transport = session.getTransport();
        transport.connect();
        return transport;
    }

    void send(OutboxMail mail, Transport transport, Instant now) throws MessagingException {
        MimeMessage message = compose(mail, now);
        transport.sendMessage(message, message.getAllRecipients());
    }

    private MimeMessage compose(OutboxMail mail, Instant now) throws MessagingException {
        MailContent content = mail.content();
        MimeMessage message = new FixedIdMessage(session, mail.messageId());
        message.setFrom(named(sender()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(content.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart ways = new MimeMultipart("alternative");
        ways.addBodyPart(part(content.text(), "text/plain; charset=UTF-8"));
        ways.addBodyPart(part(content.html(), "text/html; charset=UTF-8"));
        Invitation invitation = content.invitation();
        if (invitation == null) {
            message.setContent(ways);
        } else {
            ways.addBodyPart(calendar(invitation));
            message.setContent(withAttachment(ways, invitation));
        }
        message.saveChanges();
        return message;
    }

    /** Some programs take the invitation from the mail itself, others only from an attached file. */
    private static MimeMultipart withAttachment(MimeMultipart ways, Invitation invitation) throws MessagingException {
        MimeBodyPart words = new MimeBodyPart();
        words.setContent(ways);
        BodyPart file = calendar(invitation);
        file.setFileName("meeting.ics");
        file.setDisposition(BodyPart.ATTACHMENT);
        return new MimeMultipart("mixed", words, file);
    }

    private static BodyPart calendar(Invitation invitation) throws MessagingException {
        return part(invitation.calendar(), "text/calendar; charset=UTF-8; method=" + invitation.method());
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new TextSource(text, type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static InternetAddress named(String address) throws MessagingException {
        InternetAddress sender = new InternetAddress(address, true);
        try {
            sender.setPersonal(SENDER_NAME, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return sender;
    }

    /** Keeps the Message-ID that the mail has for all its attempts. */
    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
