package kz.kenes.council.minutes.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** Issue an extract for decisions of signed minutes. */
public record IssueExtract(
        long minutesId, @NotEmpty List<Long> decisionIds, @NotBlank @Size(max = 300) String recipient)
        implements Serializable {}
