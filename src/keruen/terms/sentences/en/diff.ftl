### keruen diff: what it says of the program itself.
diff-program = The rules of Keruen itself changed ({ $program }: { $rooms }). They are named as the cause where no input explains a change.
diff-program-beside = Where another cause is named, a part of the change may still come from the new rules. To part the two, build once with the new Keruen before changing anything, and compare.
