/**
 * The frame of every page: templates' beans, the tag library {@code k:}, texts, lists, errors, signing in and out.
 *
 * <p>A page is written with three templates and the tags of {@code WEB-INF/kenes.taglib.xml}; its texts stand in one bundle per
 * feature under {@code texts}, read as {@code #{t['meeting.open']}}.
 */
package kz.kenes.shared.web;
