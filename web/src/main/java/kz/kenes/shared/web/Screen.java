package kz.kenes.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;

/** What a page bean needs of the page: the reader's language, texts, messages, the next page, files. */
@Named
@RequestScoped
public class Screen {

    /** The language of the page that is being built. */
    static Language languageOf(FacesContext faces) {
        UIViewRoot view = faces.getViewRoot();
        return view != null && view.getLocale() != null
                ? Language.ofTag(view.getLocale().getLanguage())
                : Preferences.language(
                        (HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** The language that the reader chose; {@code f:view} takes it over. */
    public Language getLanguage() {
        return Preferences.language(request());
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String getTheme() {
        return Preferences.theme(request()).name().toLowerCase(Locale.ROOT);
    }

    /** A text of the bundles, its places filled. */
    public String text(String key, Object... arguments) {
        Texts texts = Texts.in(languageOf(FacesContext.getCurrentInstance()));
        return arguments.length == 0 ? texts.get(key) : texts.get(key, arguments);
    }

    /** Tells that something is done. The message is still seen after a redirect. */
    public void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), null));
    }

    /** Says what is wrong with one field, by the id of the input. */
    public void wrong(String field, String key, Object... arguments) {
        Refusal.besideField(FacesContext.getCurrentInstance(), field, text(key, arguments));
    }

    /** Says beside one field, by the id of the input, why the API refused. */
    public void wrong(String field, KenesException refused) {
        Refusal.besideField(FacesContext.getCurrentInstance(), field, refused.getMessage());
    }

    /**
     * Says beside the field why the API refused, if it is known to which field that belongs; otherwise the refusal is thrown on.
     *
     * @param fields for the key of a refusal the id of the input
     * @return the outcome of the action: the page stays
     */
    public String refused(KenesException refused, Map<String, String> fields) {
        String field = fields.get(refused.key());
        if (field == null) {
            throw refused;
        }
        wrong(field, refused);
        return null;
    }

    /** The outcome of an action that goes to a page by redirect: {@code to("/council/meetings")}. */
    public String to(String page) {
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** The outcome of an action that goes to the page of one thing by redirect: {@code to("/council/meeting", 17)}. */
    public String to(String page, long id) {
        return to(page + "?id=" + id);
    }

    /** Sends a file to be kept; the command that calls this is {@code ajax="false"}. */
    public void download(FileContent file) {
        send(file, "attachment");
    }

    /** Sends a file to be looked at in the browser. */
    public void show(FileContent file) {
        send(file, "inline");
    }

    private static void send(FileContent file, String disposition) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext http = faces.getExternalContext();
        http.responseReset();
        http.setResponseContentType(file.mediaType());
        http.setResponseContentLength(file.bytes().length);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        http.setResponseHeader("Content-Disposition", disposition + "; filename*=UTF-8''" + name);
        http.setResponseHeader("Cache-Control", "private, no-store");
        http.setResponseHeader("X-Content-Type-Options", "nosniff");
        try (OutputStream out = http.getResponseOutputStream()) {
            out.write(file.bytes());
        } catch (IOException readerWentAway) {
            faces.renderResponse();
        }
        faces.responseComplete();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }
}
