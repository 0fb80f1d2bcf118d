"""Who else they could choose: rivals, evidence, comparison, battlecards."""
