package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.people.api.AccountView;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** An account: its roles, its state and a one-time password that is shown once. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    @EJB
    private Accounts accounts;

    @Inject
    private InstitutionChoices institutionChoices;

    @Inject
    private Screen screen;

    private static final String ONE_TIME = "account.one-time";

    private long id;
    private AccountView account;
    private Role[] roles;
    private String[] institutions;
    private List<Option> allInstitutions = List.of();
    private String oneTime;

    public void load() {
        account = accounts.get(id);
        roles = account.roles().toArray(Role[]::new);
        if (isProgram()) {
            allInstitutions = institutionChoices.read();
            institutions = account.institutions().stream()
                    .map(given -> String.valueOf(given.id()))
                    .toArray(String[]::new);
        }
        oneTime = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(ONE_TIME);
    }

    static void show(OneTimePassword given) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(ONE_TIME, given.password());
    }

    public String grant() {
        accounts.grant(id, account.version(), roles == null ? Set.of() : Set.of(roles));
        return done("account.granted");
    }

    public String giveInstitutions() {
        Set<Long> given = institutions == null
                ? Set.of()
                : Arrays.stream(institutions).map(Long::valueOf).collect(Collectors.toSet());
        accounts.giveInstitutions(id, account.version(), given);
        return done("account.institutions.given");
    }

    public String disable() {
        accounts.disable(id, account.version());
        return done("account.disabled");
    }

    public String enable() {
        accounts.enable(id, account.version());
        return done("account.enabled");
    }

    public String unlock() {
        accounts.unlock(id, account.version());
        return done("account.unlocked");
    }

    public String reset() {
        show(accounts.resetPassword(id, account.version()));
        return done("account.reset.done");
    }

    private String done(String message) {
        screen.done(message);
        return screen.to("/people/account", id);
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public AccountView getAccount() {
        return account;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    /** True for the account of another system. */
    public boolean isProgram() {
        return account.personId() == null && account.roles().contains(Role.SYSTEM);
    }

    public String[] getInstitutions() {
        return institutions;
    }

    public void setInstitutions(String[] institutions) {
        this.institutions = institutions;
    }

    public List<Option> getAllInstitutions() {
        return allInstitutions;
    }

    public String getOneTime() {
        return oneTime;
    }
}
