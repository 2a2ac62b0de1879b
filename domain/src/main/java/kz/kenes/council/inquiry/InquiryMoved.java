package kz.kenes.council.inquiry;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: an addressee of a request for information has reached a state.
 *
 * @param inquiry id of the request
 * @param words what is asked, what is missing, or why it was called off; null for an answer
 * @param persons ids of who has to know
 */
public record InquiryMoved(
        long inquiry,
        AddresseeState state,
        Localized title,
        Localized asking,
        Localized asked,
        LocalDate due,
        String words,
        List<Long> persons) {}
