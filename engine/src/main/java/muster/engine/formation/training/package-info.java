/// The cheapest training that lets so many units be formed on a day, with the proof that no other
/// is cheaper.
package muster.engine.formation.training;
