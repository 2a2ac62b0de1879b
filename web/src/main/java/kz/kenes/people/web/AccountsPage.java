package kz.kenes.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.api.AccountRow;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.web.LazyRows;

/** Accounts and their roles. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    @EJB
    private Accounts accounts;

    private LazyRows<AccountRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(accounts::list, "role", "enabled");
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public LazyRows<AccountRow> getRows() {
        return rows;
    }
}
