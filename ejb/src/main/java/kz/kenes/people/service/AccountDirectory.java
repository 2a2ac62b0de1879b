package kz.kenes.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.service.CallerDirectory;
import kz.kenes.shared.service.CallerProfile;
import kz.kenes.shared.vocabulary.Language;

/** Tells every use case who calls it, in one statement. */
@ApplicationScoped
public class AccountDirectory implements CallerDirectory {

    @Inject
    private AccountRecords accounts;

    @Override
    public Optional<CallerProfile> find(String username) {
        List<Object[]> lines = accounts.profile(username);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Object[] account = lines.get(0);
        Set<String> permissions = new HashSet<>();
        if ((boolean) account[5]) {
            permissions.add(Permission.SIGNED_IN);
        } else {
            lines.forEach(line -> permissions.addAll(((Role) line[6]).permissions()));
        }
        return Optional.of(new CallerProfile(
                (Long) account[0],
                (Long) account[1],
                username,
                (Language) account[2],
                permissions,
                (boolean) account[3],
                (long) account[4]));
    }
}
