### Plain text at a kiosk.

plain-idle = If you do not press Enter for { $idle }, we warn you. Your answers are erased { $warning } later.
