package kz.kenes.council.calendar.api;

import jakarta.ejb.Remote;
import java.util.List;

/** Whether members come, and what that means for the quorum. */
@Remote
public interface Answers {

    AnswersView of(long meetingId);

    /** Answers, or changes the answer, until the meeting opens. */
    void answer(AnswerMeeting command);

    /** Asks those who have not answered. */
    void remind(long meetingId);

    /** Meetings that wait for an answer of the caller, the nearest first; at most 50. */
    List<AnswerWanted> waiting();
}
