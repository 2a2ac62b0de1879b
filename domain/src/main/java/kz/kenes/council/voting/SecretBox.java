package kz.kenes.council.voting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.shared.Clause;

/** The box of a secret vote: choices without a name, a time or an order. It is shuffled with each paper that is put in. */
public final class SecretBox {

    private final List<Choice> choices;

    public SecretBox(Collection<Choice> choices) {
        this.choices = List.copyOf(choices);
    }

    /** The box with one more paper, in a new order. */
    @Clause("MTG-17")
    public SecretBox with(Choice choice, Random random) {
        List<Choice> all = new ArrayList<>(choices);
        all.add(choice);
        Collections.shuffle(all, random);
        return new SecretBox(all);
    }

    /** The count; nobody's choice is known, the presider's neither. */
    @Clause("MTG-17")
    public Tally tally() {
        return new Tally(
                Collections.frequency(choices, Choice.FOR),
                Collections.frequency(choices, Choice.AGAINST),
                Collections.frequency(choices, Choice.ABSTAINED),
                Optional.empty());
    }

    public List<Choice> choices() {
        return choices;
    }
}
