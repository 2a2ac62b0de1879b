package kz.kenes.council.paper.service;

import kz.kenes.council.vocabulary.SignatoryRole;

/** Who signs a paper, by initials and surname. */
public record SignatoryData(SignatoryRole role, String name) {}
