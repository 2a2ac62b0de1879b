/** The use cases of methodical events. */
package kz.kenes.plan.event.service;
