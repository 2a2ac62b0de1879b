package kz.kenes.search.api;

import jakarta.ejb.Remote;

/**
 * Full text search over bodies, meetings, agendas, decisions, signed minutes and the files attached to them, with the forms of
 * Kazakh and Russian words. Shows only what the caller may see. What has just changed is found a few seconds later.
 */
@Remote
public interface Search {

    FindPage find(FindQuery query);
}
