package kz.kenes.training.staff.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.training.staff.vocabulary.StaffForm;

/**
 * A unit with its staff.
 *
 * @param forms those that have anybody to tell of today
 * @param submissions the newest first
 * @param maySubmit whether the caller is its head
 */
public record UnitStaffView(UnitState state, List<StaffForm> forms, List<SubmissionRow> submissions, boolean maySubmit)
        implements Serializable {}
