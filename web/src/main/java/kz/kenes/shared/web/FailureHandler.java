package kz.kenes.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kenes.shared.api.KenesException;

/**
 * What a person sees when something goes wrong, for every page in one place.
 *
 * <ul>
 *   <li>A refused command leaves the page as it is, with the reason beside the field or above the page.
 *   <li>What is absent or not the reader's answers 404, whatever the reason.
 *   <li>An expired page is loaded again at its own address; the browser gives back what was typed.
 *   <li>Anything else is logged under a number, and the number is all that the person sees of it.
 * </ul>
 */
public final class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger("kz.kenes.shared.web");
    private static final SecureRandom NUMBERS = new SecureRandom();
    private static final Set<String> ABSENT = Set.of("shared.NOT_FOUND", "shared.NOT_ALLOWED");

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> queued =
                        getUnhandledExceptionQueuedEvents().iterator();
                queued.hasNext(); ) {
            ExceptionQueuedEventContext failure =
                    (ExceptionQueuedEventContext) queued.next().getSource();
            queued.remove();
            if (!faces.getResponseComplete()) {
                tell(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, ExceptionQueuedEventContext failure) {
        Throwable thrown = failure.getException();
        KenesException refused = find(thrown, KenesException.class);
        boolean command =
                faces.isPostback() && failure.getPhaseId() != PhaseId.RENDER_RESPONSE && faces.getViewRoot() != null;
        if (find(thrown, ViewExpiredException.class) != null) {
            loadAgain(faces);
        } else if (refused != null && "shared.SIGNED_OUT".equals(refused.key())) {
            signOut(faces);
        } else if (refused != null && command) {
            Refusal.show(faces, refused);
        } else if (refused != null && ABSENT.contains(refused.key())
                || find(thrown, EJBAccessException.class) != null) {
            answer(faces, HttpServletResponse.SC_NOT_FOUND);
        } else {
            unexpected(faces, thrown, command);
        }
    }

    private static void unexpected(FacesContext faces, Throwable thrown, boolean command) {
        byte[] random = new byte[4];
        NUMBERS.nextBytes(random);
        String number = HexFormat.of().formatHex(random);
        LOG.log(Level.SEVERE, thrown, () -> "Page failed, number " + number);
        if (command) {
            Texts texts = Texts.in(Screen.languageOf(faces));
            faces.addMessage(
                    null,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            texts.get("refusal.title"),
                            texts.get("error.unexpected.number", number)));
        } else {
            faces.getExternalContext().getRequestMap().put("failureNumber", number);
            answer(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void loadAgain(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Preferences.markExpired(
                request, (HttpServletResponse) faces.getExternalContext().getResponse());
        redirect(faces, Addresses.ofPage(request));
    }

    private static void signOut(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        String page = Addresses.ofPage(request);
        try {
            SignInFilter.end(request);
        } catch (ServletException alreadyOut) {
            LOG.log(Level.FINE, "Nobody to sign out", alreadyOut);
        }
        redirect(faces, Addresses.signIn(request, page));
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
        faces.responseComplete();
    }

    private static void answer(FacesContext faces, int status) {
        ExternalContext http = faces.getExternalContext();
        try {
            if (!http.isResponseCommitted()) {
                http.responseReset();
                http.responseSendError(status, null);
            }
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
        faces.responseComplete();
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
