package kz.kenes.council.inquiry.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.kenes.council.meeting.api.MaterialView;

/**
 * An answer of one round.
 *
 * @param accepted null until it is judged
 * @param remark what is missing, or null
 */
public record AnswerView(
        int round,
        String text,
        boolean late,
        String by,
        Instant at,
        List<MaterialView> files,
        Boolean accepted,
        String remark,
        String judgedBy)
        implements Serializable {}
