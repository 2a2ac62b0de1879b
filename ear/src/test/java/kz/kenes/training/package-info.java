/** Training of staff with as many people as a large university has. */
package kz.kenes.training;
