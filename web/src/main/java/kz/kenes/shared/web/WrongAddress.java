package kz.kenes.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An address whose parameters make no sense ({@code ?id=abc}, or none at all) leads nowhere: 404, before the page is built. */
public class WrongAddress implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforePhase(PhaseEvent phase) {
        FacesContext faces = phase.getFacesContext();
        if (faces.isPostback() || !faces.isValidationFailed()) {
            return;
        }
        try {
            faces.getExternalContext().responseReset();
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
        faces.responseComplete();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
