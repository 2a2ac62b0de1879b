package kz.kenes.council.voting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.SecretBox;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.RandomCodes;

/**
 * The papers and the boxes of secret votes. A box is never added to: all its rows are written anew, shuffled and under new random
 * keys, so that they share one transaction and their order says nothing.
 */
@Dependent
class SecretBoxRecords {

    private static final int KEY_BITS = 120;

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private RandomCodes codes;

    /** One paper at a time goes into a box. The row of the item is the gate, because voters share that of the ballot. */
    void alone(Ballot ballot) {
        em.createNativeQuery("select id from agenda_item where id = ?1 for update")
                .setParameter(1, ballot.item().id())
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    SecretBox box(Ballot ballot) {
        List<String> choices = em.createNativeQuery("select choice from secret_vote where ballot_id = ?1 order by id")
                .setParameter(1, ballot.id())
                .getResultList();
        return new SecretBox(choices.stream().map(Choice::valueOf).toList());
    }

    @Clause("MTG-17")
    void replace(Ballot ballot, SecretBox box) {
        em.createNativeQuery("delete from secret_vote where ballot_id = ?1")
                .setParameter(1, ballot.id())
                .executeUpdate();
        List<Choice> choices = box.choices();
        var insert = em.createNativeQuery("insert into secret_vote (id, ballot_id, choice) values "
                + String.join(", ", Collections.nCopies(choices.size(), "(?, ?, ?)")));
        int place = 1;
        for (Choice choice : choices) {
            insert.setParameter(place++, codes.ofBits(KEY_BITS));
            insert.setParameter(place++, ballot.id());
            insert.setParameter(place++, choice.name());
        }
        insert.executeUpdate();
    }

    List<BallotPaper> papers(Ballot ballot) {
        return em.createQuery(
                        "select p from BallotPaper p join fetch p.holder where p.ballot = :ballot", BallotPaper.class)
                .setParameter("ballot", ballot)
                .getResultList();
    }

    Optional<BallotPaper> paperOf(Ballot ballot, Person person) {
        return em.createQuery(
                        "select p from BallotPaper p where p.ballot = :ballot and p.holder = :person",
                        BallotPaper.class)
                .setParameter("ballot", ballot)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
