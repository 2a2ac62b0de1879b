/**
 * An invented university and the republican council at work, for whoever wants to try Kenes. Loaded only when the system property
 * {@code kenes.demo} is {@code true}; every person in it is marked as invented.
 */
package kz.kenes.demo.service;
