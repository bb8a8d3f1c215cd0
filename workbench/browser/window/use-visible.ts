import { useEffect, useState } from 'react';
import type { AddIn } from '../addin/add-in';
import type { Theme } from './theme';

/** Whether the add-in's pane is to be seen; hands it the theme. */
export const useVisible = (addIn: AddIn | null, theme: Theme): boolean => {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    if (!addIn) return;
    setVisible(addIn.visible);
    return addIn.on('visible', setVisible);
  }, [addIn]);
  useEffect(() => {
    if (addIn) addIn.theme = theme;
  }, [addIn, theme]);
  return visible;
};
