document.title = 'Blank';
