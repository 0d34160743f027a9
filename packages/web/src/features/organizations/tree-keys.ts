import type { KeyboardEvent } from 'react';

const treeItem = '[role=treeitem]';

/** Moves through a tree by keyboard after the ARIA pattern: arrows, Home, End, and Enter for the item's own link. */
export function onTreeKey(event: KeyboardEvent<HTMLElement>, toggle: (code: string) => void): void {
  const item = event.target as HTMLElement;
  if (!item.matches(treeItem) || event.altKey || event.ctrlKey || event.metaKey) return;
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(treeItem)];
  const index = items.indexOf(item);
  const isOpen = item.getAttribute('aria-expanded');
  const fold = () => toggle(item.dataset.code ?? '');
  switch (event.key) {
    case 'ArrowDown':
      items[index + 1]?.focus();
      break;
    case 'ArrowUp':
      items[index - 1]?.focus();
      break;
    case 'Home':
      items[0]?.focus();
      break;
    case 'End':
      items.at(-1)?.focus();
      break;
    case 'ArrowRight':
      if (isOpen === 'false') fold();
      else if (isOpen === 'true') item.querySelector<HTMLElement>(treeItem)?.focus();
      break;
    case 'ArrowLeft':
      if (isOpen === 'true') fold();
      else item.parentElement?.closest<HTMLElement>(treeItem)?.focus();
      break;
    case 'Enter':
      item.querySelector('a')?.click();
      break;
    default:
      return;
  }
  event.preventDefault();
}
