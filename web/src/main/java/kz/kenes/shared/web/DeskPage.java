package kz.kenes.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** My desk: the sections that the features put into {@code WEB-INF/desk}, in the order of their file names. */
@Named
@RequestScoped
public class DeskPage {

    /** Paths of the sections, such as {@code /WEB-INF/desk/10-council.xhtml}. */
    public List<String> getSections() {
        Set<String> files =
                FacesContext.getCurrentInstance().getExternalContext().getResourcePaths("/WEB-INF/desk/");
        return files == null ? List.of() : List.copyOf(new TreeSet<>(files));
    }
}
