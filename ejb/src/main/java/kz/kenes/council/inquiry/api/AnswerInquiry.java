package kz.kenes.council.inquiry.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.api.FileContent;

/** Answer a request for information in the name of an addressee. */
public record AnswerInquiry(
        long addresseeId,
        long version,
        @NotNull @Size(max = 4000) String text,
        @NotNull List<@NotNull FileContent> files)
        implements Serializable {}
