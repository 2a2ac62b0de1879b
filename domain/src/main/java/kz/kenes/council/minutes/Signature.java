package kz.kenes.council.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.vocabulary.SignatoryRole;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;

/** A signature that a version of the minutes needs, and when it was given over which bytes. */
@Entity
@Table(name = "minutes_signature")
public class Signature extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_version_id")
    private MinutesVersion minutesVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "signatory_role")
    private SignatoryRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "signed_at")
    private Instant signedAt;

    private String sha256;

    protected Signature() {}

    Signature(MinutesVersion version, SignatoryRole role, Person person) {
        this.minutesVersion = version;
        this.role = role;
        this.person = person;
    }

    void give(String overSha256, Instant now) {
        this.sha256 = overSha256;
        this.signedAt = now;
    }

    public boolean isGiven() {
        return signedAt != null;
    }

    public SignatoryRole role() {
        return role;
    }

    public Person person() {
        return person;
    }

    /** Null until it is given. */
    public Instant signedAt() {
        return signedAt;
    }

    /** Hash of the official paper that was signed. */
    public String sha256() {
        return sha256;
    }
}
