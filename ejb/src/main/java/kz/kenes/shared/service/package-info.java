/** What every use case stands on: its mark, its caller and its clock. */
package kz.kenes.shared.service;
