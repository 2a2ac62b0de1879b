package kz.kenes.council.meeting.api;

import java.io.Serializable;
import java.util.List;

/**
 * The quorum at this moment.
 *
 * @param members seats that count
 * @param present members present now, remote ones included where the edition counts them
 * @param needed smallest number present that reaches the quorum
 * @param missing names of the members who are not present
 */
public record QuorumView(int members, int present, int needed, boolean reached, List<String> missing)
        implements Serializable {}
