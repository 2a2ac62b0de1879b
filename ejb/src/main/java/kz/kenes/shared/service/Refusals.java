package kz.kenes.shared.service;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.vocabulary.Language;

/**
 * Turns whatever stopped a use case into the one exception that callers meet, worded in the caller's language. An error of
 * Kenes itself is logged in full under a number that the caller is told.
 */
@ApplicationScoped
public class Refusals {

    @Inject
    private Caller caller;

    /** @param feature name of the feature whose log gets an unexpected error */
    public KenesException translate(Throwable thrown, String feature) {
        Language language = caller.language();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof KenesException refusal) {
                return refusal;
            }
            RuleViolation violation = asViolation(cause, language);
            if (violation != null) {
                return worded(violation, language);
            }
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        System.getLogger("kz.kenes." + feature).log(System.Logger.Level.ERROR, "Unexpected error " + reference, thrown);
        return worded(new RuleViolation(SharedViolation.UNEXPECTED, reference), language);
    }

    private static KenesException worded(RuleViolation refusal, Language language) {
        List<String> shown = refusal.arguments().stream()
                .map(argument -> Wording.shown(argument, language).toString())
                .toList();
        return new KenesException(
                refusal.violation().key(), refusal.violation().clause(), shown, Wording.of(refusal, language));
    }

    private static RuleViolation asViolation(Throwable cause, Language language) {
        if (cause instanceof RuleViolation violation) {
            return violation;
        }
        if (cause instanceof ConstraintViolationException invalid) {
            return InvalidInput.of(invalid, language);
        }
        if (cause instanceof OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException) {
            return new RuleViolation(SharedViolation.STALE);
        }
        if (cause instanceof PessimisticLockException || cause instanceof LockTimeoutException) {
            return new RuleViolation(SharedViolation.BUSY);
        }
        if (cause instanceof NoResultException || cause instanceof EntityNotFoundException) {
            return new RuleViolation(SharedViolation.NOT_FOUND);
        }
        if (cause instanceof EJBAccessException) {
            return new RuleViolation(SharedViolation.NOT_ALLOWED);
        }
        return cause instanceof SQLException error ? ofDatabase(error) : null;
    }

    /** What the last ring found: constraints that two callers at once can still meet. */
    private static RuleViolation ofDatabase(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        return switch (state) {
            case "23505" -> new RuleViolation(SharedViolation.DUPLICATE);
            case "23503" -> new RuleViolation(SharedViolation.IN_USE);
            case "23506" -> new RuleViolation(SharedViolation.NOT_FOUND);
            case "22001" -> new RuleViolation(SharedViolation.TOO_LONG);
            case "40001", "40P01", "55P03", "HYT00" -> new RuleViolation(SharedViolation.BUSY);
            default -> null;
        };
    }
}
