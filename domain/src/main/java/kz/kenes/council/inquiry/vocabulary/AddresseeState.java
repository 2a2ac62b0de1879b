package kz.kenes.council.inquiry.vocabulary;

/** How far an addressee of a request for information is. */
public enum AddresseeState {
    /** Has to answer. */
    ASKED,
    /** Has answered; whoever asked has to judge. */
    ANSWERED,
    /** The answer was not enough: has to answer again. */
    ASKED_AGAIN,
    ACCEPTED,
    /** The request was called off before an answer was accepted. */
    CALLED_OFF
}
