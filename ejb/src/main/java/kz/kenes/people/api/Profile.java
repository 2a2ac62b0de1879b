package kz.kenes.people.api;

import jakarta.ejb.Remote;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;

/** The caller's own account. */
@Remote
public interface Profile {

    ProfileView mine();

    void prefer(Language language, Theme theme);

    /**
     * Changes the own password and ends all sign-ins made with the old one, the present one included: sign in with the new one
     * right away.
     *
     * @throws KenesException {@code people.OLD_PASSWORD_WRONG}, {@code people.PASSWORD_TOO_SHORT} and the like
     */
    void changePassword(String oldPassword, String newPassword);
}
