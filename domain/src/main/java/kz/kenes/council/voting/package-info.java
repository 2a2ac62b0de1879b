/**
 * Votes on the questions of a meeting, and the decisions that follow from adopted ones.
 *
 * <p>A ballot is opened while the meeting is open and quorate, one at a time for an item. Members registered present vote
 * themselves, or the secretary enters the show of hands; one person has one vote. Closing counts, and the edition of the day
 * decides. Outcome, count and those present are kept for ever.
 *
 * <p>Whoever voted and left before the closing is counted among those present at the vote: the vote was given while present.
 *
 * <p>Terms: дауыс беру / голосование – {@link kz.kenes.council.voting.Ballot}; дауыс / голос – {@link kz.kenes.council.voting.Vote};
 * дауыстар тең / голоса разделились – {@link kz.kenes.council.voting.Tally#isTied()}; шешуші дауыс / решающий голос –
 * {@link kz.kenes.regulation.vocabulary.TieBreak}; шешім / решение, ұсыным / рекомендация –
 * {@link kz.kenes.council.voting.Decision}.
 */
package kz.kenes.council.voting;
