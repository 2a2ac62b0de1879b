/** The plan of the house, sentence by sentence; each holds for all classes, so none of them keeps a list of names. */
package kz.kenes.architecture;
