"""How big a launch each feature deserves: criteria, scores, tiers, readiness."""
