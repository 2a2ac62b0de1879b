/** The open meeting: what is seen of it, who speaks, and how all who follow it learn of a change. */
package kz.kenes.council.meeting.live.service;
