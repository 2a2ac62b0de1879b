package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.Account;
import kz.kenes.people.ListLayout;
import kz.kenes.people.api.ArrangedList;
import kz.kenes.people.api.ListLayouts;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps how everybody has arranged the lists of the pages. */
@Stateless
@UseCase
public class ListLayoutsBean implements ListLayouts {

    @Inject
    private ListLayoutRecords layouts;

    @Inject
    private AccountRecords accounts;

    @Inject
    private Caller caller;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<ArrangedList> mine() {
        return new ArrayList<>(layouts.of(caller.username()).stream()
                .map(layout -> new ArrangedList(layout.list(), layout.changedColumns(), layout.sort()))
                .toList());
    }

    /** No entry in the journal: how somebody looks at a list changes nothing in what Kenes keeps. */
    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public void keep(ArrangedList arrangement) {
        Account account = accounts.byUsernameAlone(caller.username())
                .orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        ListLayout layout = layouts.find(account, arrangement.list()).orElseGet(() -> {
            ListLayout fresh = new ListLayout(account, arrangement.list());
            layouts.add(fresh);
            return fresh;
        });
        layout.arrange(arrangement.changedColumns(), arrangement.sort());
    }
}
