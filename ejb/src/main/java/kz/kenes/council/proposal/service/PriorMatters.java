package kz.kenes.council.proposal.service;

import java.util.List;
import kz.kenes.council.proposal.api.SimilarMatter;

/** Answers "has this been decided before?", within what the caller may see. */
interface PriorMatters {

    /** Decisions and proposals like the title, the nearest first. */
    List<SimilarMatter> like(String title);
}
