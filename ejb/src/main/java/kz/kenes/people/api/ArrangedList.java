package kz.kenes.people.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How the caller has arranged a list of the pages.
 *
 * @param list address of the page on which the list stands
 * @param changedColumns places, from 0 and with commas between, of the columns that are shown or hidden otherwise than at first, or null
 * @param sort name of the sort, with a minus before it when it falls, or null for the order of the list itself
 */
public record ArrangedList(
        @NotBlank @Size(max = 80) String list,
        @Size(max = 200) @Pattern(regexp = "\\d{1,3}(,\\d{1,3})*") String changedColumns,
        @Size(max = 60) @Pattern(regexp = "-?\\w+") String sort)
        implements Serializable {}
