/** Approvals at work. Features that own a subject use {@link kz.kenes.approval.service.ApprovalProcess}. */
package kz.kenes.approval.service;
