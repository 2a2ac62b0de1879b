package kz.kenes.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/**
 * What every entity has: an id from the one sequence, and a version that rises with each change, so that nobody overwrites
 * what somebody else has changed meanwhile. People never see the id as a business number.
 */
@MappedSuperclass
public abstract class DomainEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kenes_id")
    @SequenceGenerator(name = "kenes_id", sequenceName = "kenes_id", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    /** Null until the entity is stored. */
    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /**
     * Refuses a command that was given on an older state than the present one.
     *
     * @param seen the version that the caller saw
     * @throws RuleViolation {@link SharedViolation#STALE} if somebody has changed the entity since
     */
    public void requireUnchangedSince(long seen) {
        RuleViolation.require(seen == version, SharedViolation.STALE);
    }
}
